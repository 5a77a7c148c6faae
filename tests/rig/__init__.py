"""What tests start for themselves: Redis, PostgreSQL, workers, a browser."""
