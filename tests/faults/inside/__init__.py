"""Faults that a test's worker is started with (`celery --include`): they replace parts of the program inside it.

The program itself has no hooks for tests.
"""
