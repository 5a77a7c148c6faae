"""The frame of the admin site: sign-in, front page, navigation, preferences, passwords, language and policy."""
