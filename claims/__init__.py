"""Claims and their sources: models, extraction, review, exports and their interfaces."""
