"""Files that people send: one that is larger than a document may be is not taken in."""

from typing import IO, Any

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.core.files.uploadhandler import FileUploadHandler, StopUpload

FORM = 1_000_000  # bytes of a request around the file
READ_OUT = 200_000_000  # bytes that are still read, so that whoever sends them hears the answer


class LimitedUpload(FileUploadHandler):
    """Ends a request that says it is too large before any of it is stored; the view then finds no file in it."""

    def handle_raw_input(
        self,
        input_data: IO[bytes],
        META: dict[str, str],  # noqa: N803  (the framework's own name)
        content_length: int,
        boundary: str,
        encoding: str | None = None,
    ) -> None:
        self.is_too_large = content_length > settings.DOCUMENT_BYTES + FORM
        self.is_far_too_large = content_length > READ_OUT

    def new_file(self, *args: Any, **options: Any) -> None:
        super().new_file(*args, **options)
        if self.is_too_large:
            raise StopUpload(connection_reset=self.is_far_too_large)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> bytes:
        return raw_data

    def file_complete(self, file_size: int) -> UploadedFile | None:
        return None
