"""Rows that a request names in words."""

from typing import Any, TypeVar

from django.db.models import Model
from rest_framework import serializers

Row = TypeVar("Row", bound=Model)


class NamedField(serializers.SlugRelatedField[Row]):
    """A row by the field that names it. PostgreSQL knows no NUL, so that a name with one is nobody's."""

    def to_internal_value(self, data: Any) -> Row:
        if isinstance(data, str) and "\0" in data:
            self.fail("does_not_exist", slug_name=self.slug_field, value=data.replace("\0", ""))
        return super().to_internal_value(data)
