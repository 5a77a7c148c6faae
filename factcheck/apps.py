"""Which admin site the project has."""

from django.contrib.admin.apps import AdminConfig


class FactcheckAdminConfig(AdminConfig):
    default_site = "claims.site.site.Site"
