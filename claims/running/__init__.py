"""Everything `manage.py run` needs to start the whole program on one machine, and to stop it again."""
