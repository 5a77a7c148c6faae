"""The one application of the project."""

from django.apps import AppConfig
from django.core.checks import Tags, register

from . import checks


class ClaimsConfig(AppConfig):
    name = "claims"
    verbose_name = "Factcheck"

    def ready(self) -> None:
        register(checks.lease_outlives_the_limit, Tags.compatibility)
        register(checks.pipelines_fit, Tags.compatibility)
        register(checks.rules_are_known, Tags.compatibility)
        register(checks.second_check_is_known, Tags.compatibility)
        register(checks.webhook_is_signed, Tags.compatibility)
        register(checks.hosts_are_named, Tags.security, deploy=True)
        register(checks.sqlite_is_on_one_machine, Tags.compatibility, deploy=True)
