"""Every setting of the project, from the environment; with nothing set it runs on a developer's machine.

The comments that start with `#:` are what docs/settings.md says of the variable read below them.
"""

import hashlib
import os
import secrets
import sys
from datetime import timedelta
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import quote

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.urls import reverse_lazy
from kombu import Exchange, Queue

env = environ.Env()

BASE_DIR = Path(__file__).resolve().parent.parent
#: Folder of everything the program writes: database, secret key, Redis, collected static files. Without it, `var/`
#: beside `manage.py`.
VAR_DIR = Path(env.str("FACTCHECK_VAR", default=str(BASE_DIR / "var"))).resolve()
VAR_DIR.mkdir(mode=0o700, parents=True, exist_ok=True)

#: The switch from a developer's machine to a real installation: secure cookies, HTTPS only, no default hosts, and no
#: start without a secret key of its own.
PRODUCTION = env.bool("FACTCHECK_PRODUCTION", default=False)
#: Show errors with the program's inside. Refused in production.
DEBUG = env.bool("DEBUG", default=False)


def own_secret(path: Path) -> str:
    """Return the secret kept in a file of this installation, made at its first start."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    secret = secrets.token_urlsafe(64)
    with os.fdopen(descriptor, "w", encoding="ascii") as file:
        file.write(secret)
    return secret


#: What sessions and links are signed with; needed in production, at least 50 random characters. Elsewhere one is made
#: at the first start and kept in `FACTCHECK_VAR`.
SECRET_KEY = env.str("SECRET_KEY", default="") or ("" if PRODUCTION else own_secret(VAR_DIR / "secret-key"))

if PRODUCTION and len(SECRET_KEY) < 50:
    raise ImproperlyConfigured(
        "In production SECRET_KEY must be set to at least 50 random characters, for example from: "
        "python -c 'import secrets; print(secrets.token_urlsafe(64))'"
    )
if PRODUCTION and DEBUG:
    raise ImproperlyConfigured("DEBUG shows the program's inside to strangers: unset it in production.")

#: Host names that the site answers to, separated by commas. Without it this machine's own, and none in production.
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=[] if PRODUCTION else ["localhost", "127.0.0.1", "[::1]"])
#: Origins that forms may come from, separated by commas. Without it, in production, `https://` and each allowed host.
CSRF_TRUSTED_ORIGINS = env.list(
    "CSRF_TRUSTED_ORIGINS", default=[f"https://{host}" for host in ALLOWED_HOSTS] if PRODUCTION else []
)
#: Port of the web server that `make run` starts, on 127.0.0.1.
PORT = env.int("FACTCHECK_PORT", default=8000)

# Applications

INSTALLED_APPS = [
    "unfold.apps.BasicAppConfig",  # before the admin, whose templates it replaces
    "unfold.contrib.filters",
    "factcheck.apps.FactcheckAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "django_htmx",
    "csp",
    "rest_framework",
    "rest_framework_api_key",
    "django_filters",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "claims",
]

MIDDLEWARE = [
    "claims.api.problems.problems_only",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "claims.site.language.own_language",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "csp.middleware.CSPMiddleware",
    "claims.site.content_policy.content_policy",
    "claims.site.passwords.own_password",
]

ROOT_URLCONF = "factcheck.urls"
WSGI_APPLICATION = "factcheck.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

# Database: SQLite in VAR_DIR, or what DATABASE_URL says

SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",  # a writer waits at the start of its transaction, not in the middle
    "timeout": 20,
    # WAL: readers and the writer don't wait for each other. FULL: a saved decision survives a power cut.
    # recursive_triggers: without it INSERT OR REPLACE slips past the triggers that seal the events.
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA recursive_triggers=ON;",
}

#: The database, as `postgres://user:password@host:5432/name`. Without it, SQLite in `FACTCHECK_VAR`.
DATABASES = {"default": env.db_url("DATABASE_URL", default=f"sqlite:///{VAR_DIR / 'factcheck.sqlite3'}")}
DATABASES["default"]["CONN_MAX_AGE"] = 60
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    DATABASES["default"]["OPTIONS"] = SQLITE_OPTIONS
    DATABASES["default"]["TEST"] = {"NAME": VAR_DIR / "test.sqlite3"}  # a file: worker processes open it too
else:
    # PostgreSQL compiles a query that it expects to take long: 60 ms each time, for pages that stop after fifty rows.
    DATABASES["default"].setdefault("OPTIONS", {}).setdefault("options", "-c jit=off")

DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# People

AUTH_USER_MODEL = "claims.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {"NAME": "django.contrib.auth.password_validation.MinimumLengthValidator", "OPTIONS": {"min_length": 10}},
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"
#: Name of the administrator whom `make run` makes where there is none.
ADMIN_USERNAME = env.str("FACTCHECK_ADMIN_USERNAME", default="admin")
#: That administrator's password. Without it one is generated, shown once and changed at the first sign-in.
ADMIN_PASSWORD = env.str("FACTCHECK_ADMIN_PASSWORD", default="")

# Languages and time

#: Language of the interface where a person's browser asks for none of ours: `en` or `fr`; `de`, `es`, `it` and `pt`
#: are translated as far as the desk.
LANGUAGE_CODE = env.str("LANGUAGE_CODE", default="en")
LANGUAGES = [("en", "English"), ("fr", "Français")]
LANGUAGES += [("de", "Deutsch"), ("es", "Español"), ("it", "Italiano"), ("pt", "Português")]  # as far as the desk
FORMAT_MODULE_PATH = ["claims.formats"]
LOCALE_PATHS = [BASE_DIR / "locale", BASE_DIR / "locale" / "packages"]  # ours; those of packages that ship none
#: Time zone that times are shown in, such as `Europe/Paris`.
TIME_ZONE = env.str("TIME_ZONE", default="UTC")
USE_TZ = True

# The second check

#: Which verdicts somebody else has to confirm before they are published: `none`, `others` (those other than
#: "verified"), `all`. The same finding confirms; another one gives the claim back to who checked it, with both shown.
SECOND_CHECK = env.str("FACTCHECK_SECOND_CHECK", default="none")
#: Hide the first verdict at the desk, in lists and in the API from everybody but who gave it, until it is confirmed.
#: It guards against bias, not against curiosity: the log of events shows it.
SECOND_CHECK_BLIND = env.bool("FACTCHECK_SECOND_CHECK_BLIND", default=False)

#: Whether a claim can be verified only with evidence: a passage of a source, or the stated absence of one with its
#: reason.
VERIFY_NEEDS_EVIDENCE = env.bool("FACTCHECK_VERIFY_NEEDS_EVIDENCE", default=False)

# The gate

#: Rules that an article must meet to be ready to publish, between commas: `read`, `decided`, `cited` (every claim with
#: a source is verified), `alarms` (none is open), `wrong` (nothing refuted or misattributed is left), `second` (no
#: claim waits for its second check).
READY_RULES = env.list("FACTCHECK_READY_RULES", default=["read", "cited", "alarms", "wrong", "second"])

# Documents of sources

#: Whether documents are fetched from the web when somebody gives their address. Off, people can only bring files.
FETCH = env.bool("FACTCHECK_FETCH", default=True)
#: How this installation names itself to the sites that it fetches from; it should say how to reach you.
FETCH_USER_AGENT = env.str("FACTCHECK_USER_AGENT", default=f"Factcheck (+https://{next(iter(ALLOWED_HOSTS), '')})")
try:
    #: Networks that are not public and may be fetched from all the same, such as an intranet: `10.1.0.0/16`, between
    #: commas.
    FETCH_ALLOWED = [ip_network(network) for network in env.list("FACTCHECK_FETCH_ALLOWED", default=[])]
except ValueError as error:
    raise ImproperlyConfigured(f"FACTCHECK_FETCH_ALLOWED: {error}; networks are written like 10.1.0.0/16.") from error
#: Days between two copies of a document that claims rest on, so that a changed figure is noticed; 0 for never. It is
#: what new documents begin with; each can be told otherwise.
WATCH_DAYS = env.int("FACTCHECK_WATCH_DAYS", default=0)
#: Folder of the documents' copies. Without it, `documents/` in `FACTCHECK_VAR`.
MEDIA_ROOT = Path(env.str("FACTCHECK_DOCUMENTS", default=str(VAR_DIR / "documents"))).resolve()
DOCUMENT_BYTES = 25_000_000  # the size of a document that is fetched or brought
FILE_UPLOAD_HANDLERS = [
    "claims.site.uploads.LimitedUpload",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]

# Mails about notices

#: The address at which people reach the site, for the links in mails: `https://factcheck.example.org`. Without it the
#: first of the allowed hosts.
ADDRESS = env.str(
    "FACTCHECK_ADDRESS",
    default=f"https://{next(iter(ALLOWED_HOSTS), '')}" if PRODUCTION else f"http://127.0.0.1:{PORT}",
)
#: The mail server, as `smtp+tls://user:password@mail.example.org:587`. Without it mails are only written to the
#: worker's output.
vars().update(env.email_url("EMAIL_URL", default="consolemail://"))
EMAIL_TIMEOUT = 10  # seconds
#: From whom mails come.
DEFAULT_FROM_EMAIL = env.str("FACTCHECK_MAIL_FROM", default=f"Factcheck <factcheck@{next(iter(ALLOWED_HOSTS), '')}>")
#: Hour of the day, in the site's time zone, at which those who want one mail a day get it.
DIGEST_HOUR = env.int("FACTCHECK_DIGEST_HOUR", default=7)

# Corrections

#: Whether everybody may read the corrections of published claims, at `/corrections/`, and the feed of them; without
#: it, who has signed in. Those of confidential articles and of articles under an embargo are not listed.
PUBLIC_CORRECTIONS = env.bool("FACTCHECK_PUBLIC_CORRECTIONS", default=False)

# Who is told when an article becomes ready

#: Where to say that an article has become ready to publish, or is not any more: a URL, to which a signed message is
#: posted. Without it, nobody is told.
READY_WEBHOOK = env.str("FACTCHECK_READY_WEBHOOK", default="")
#: What those messages are signed with: at least 20 random characters, which the receiver knows too.
READY_WEBHOOK_SECRET = env.str("FACTCHECK_READY_WEBHOOK_SECRET", default="")

# Look-ups elsewhere

#: Whether editors may look a source up in Wikidata: its name, or what they type, is sent there.
LOOKUP_WIKIDATA = env.bool("FACTCHECK_LOOKUP_WIKIDATA", default=False)
#: The Wikidata to ask, or a mirror of it, without a slash at the end.
WIKIDATA_URL = env.str("FACTCHECK_WIKIDATA_URL", default="https://www.wikidata.org")
#: Whether editors may look for copies of a document in a web archive: the document's address is sent there.
LOOKUP_ARCHIVE = env.bool("FACTCHECK_LOOKUP_ARCHIVE", default=False)
#: The web archive to ask, one that runs a Wayback Machine, without a slash at the end.
ARCHIVE_URL = env.str("FACTCHECK_ARCHIVE_URL", default="https://web.archive.org")

# Static files

STATIC_URL = "static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = VAR_DIR / "static"
STATIC_ROOT.mkdir(exist_ok=True)  # whitenoise warns of a folder that is not there, also where it needs none
WHITENOISE_USE_FINDERS = not PRODUCTION
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"
        if PRODUCTION
        else "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}

# Work: the database's rows say what is due, the broker carries hints


def redis_socket(folder: Path) -> Path:
    """Return where a Redis of our own listens, which every process must find without being told."""
    socket = folder / "redis" / "redis.sock"
    if len(os.fsencode(socket)) <= 100:
        return socket
    # The system takes no longer name for a socket. TMPDIR may differ from one shell to the next, /tmp does not.
    digest = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
    return Path("/tmp") / f"factcheck-{os.geteuid()}-{digest}" / "redis.sock"  # noqa: S108  (`run` checks the owner)


REDIS_SOCKET = redis_socket(VAR_DIR)
#: The Redis to use, as `redis://host:6379/0`. Without it `make run` starts one of its own, on a socket.
REDIS_URL = env.str("REDIS_URL", default="")
REDIS_IS_OURS = not REDIS_URL
REDIS_URL = REDIS_URL or f"redis+socket://{quote(str(REDIS_SOCKET))}"
#: Seconds after which an extraction is told to give up.
EXTRACTION_SOFT_SECONDS = env.int("FACTCHECK_EXTRACTION_SOFT_SECONDS", default=60)
#: Seconds after which the process of an extraction that did not give up is killed.
EXTRACTION_HARD_SECONDS = env.int("FACTCHECK_EXTRACTION_HARD_SECONDS", default=90)
#: Seconds after which a worker that took an extraction counts as dead. Without it, 30 more than the hard limit.
EXTRACTION_LEASE = timedelta(
    seconds=env.int("FACTCHECK_EXTRACTION_LEASE_SECONDS", default=EXTRACTION_HARD_SECONDS + 30)
)
EXTRACTION_ATTEMPTS = 3
#: Seconds after which the copying of a document is told to give up: fetching may take 30, reading the rest.
CAPTURE_SOFT_SECONDS = env.int("FACTCHECK_CAPTURE_SOFT_SECONDS", default=120)
#: Seconds after which the process of a copy that did not give up is killed.
CAPTURE_HARD_SECONDS = env.int("FACTCHECK_CAPTURE_HARD_SECONDS", default=150)
#: Seconds after which a worker that took a copy counts as dead. Without it, 30 more than the hard limit.
CAPTURE_LEASE = timedelta(seconds=env.int("FACTCHECK_CAPTURE_LEASE_SECONDS", default=CAPTURE_HARD_SECONDS + 30))
#: Seconds between two searches for work whose hint was lost.
SWEEP_SECONDS = env.int("FACTCHECK_SWEEP_SECONDS", default=10)

SPACY_PIPELINES = {
    #: Trained spaCy pipeline for texts in German, such as `de_core_news_md`: by the name of its package or its path.
    #: It finds some more sources and takes about ten times as long. Without it, the rules read alone.
    "de": env.str("FACTCHECK_SPACY_DE", default=""),
    #: The same for English, such as `en_core_web_md`.
    "en": env.str("FACTCHECK_SPACY_EN", default=""),
    #: The same for Spanish, such as `es_core_news_md`.
    "es": env.str("FACTCHECK_SPACY_ES", default=""),
    #: The same for French, such as `fr_core_news_md`.
    "fr": env.str("FACTCHECK_SPACY_FR", default=""),
    #: The same for Italian, such as `it_core_news_md`.
    "it": env.str("FACTCHECK_SPACY_IT", default=""),
    #: The same for Portuguese, such as `pt_core_news_md`.
    "pt": env.str("FACTCHECK_SPACY_PT", default=""),
}

CELERY_BROKER_URL = REDIS_URL
# A broker that accepts and never answers would hold a request for ever: give up after a second.
CELERY_BROKER_TRANSPORT_OPTIONS = {"socket_timeout": 1, "socket_connect_timeout": 1, "max_retries": 0}
CELERY_TASK_PUBLISH_RETRY_POLICY = {"max_retries": 0}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_BROKER_CONNECTION_MAX_RETRIES = None
CELERY_TASK_SERIALIZER = "json"
CELERY_ACCEPT_CONTENT = ["json"]
CELERY_TASK_IGNORE_RESULT = True
CELERY_TASK_DEFAULT_QUEUE = "extract"
# A slow site holds up no article: `-Q extract` or `-Q fetch` makes a worker one of a single queue.
# Hints may be lost, so nothing acknowledges them: a worker whose acknowledgement failed, while Redis was away for a
# moment, would wait for ever with one place less.
CELERY_TASK_QUEUES = [
    Queue(name, Exchange(name), routing_key=name, no_ack=True) for name in ("extract", "fetch", "mail")
]
# Without acknowledgements, this is what leaves a hint to another worker while all processes of one are busy.
CELERY_WORKER_DISABLE_PREFETCH = True
CELERY_TASK_ROUTES = {
    "claims.capture": {"queue": "fetch"},
    "claims.watch": {"queue": "fetch"},
    "claims.deliver": {"queue": "fetch"},
    "claims.mail": {"queue": "mail"},
}
CELERY_TASK_SOFT_TIME_LIMIT = EXTRACTION_SOFT_SECONDS
CELERY_TASK_TIME_LIMIT = EXTRACTION_HARD_SECONDS
#: How many extractions a worker runs at a time.
CELERY_WORKER_CONCURRENCY = env.int("FACTCHECK_WORKER_PROCESSES", default=2)
CELERY_WORKER_MAX_TASKS_PER_CHILD = 500
CELERY_WORKER_MAX_MEMORY_PER_CHILD = 1_000_000  # kilobytes
CELERY_WORKER_HIJACK_ROOT_LOGGER = False
CELERY_IMPORTS = ["claims.tasks"]
CELERY_BEAT_SCHEDULE_FILENAME = str(VAR_DIR / "beat-schedule")
CELERY_BEAT_SCHEDULE = {
    "sweep": {
        "task": "claims.drain",
        "schedule": SWEEP_SECONDS,
        "options": {"expires": SWEEP_SECONDS},  # sweeps that no worker took don't pile up
    },
    "sweep-captures": {
        "task": "claims.capture",
        "schedule": SWEEP_SECONDS,
        "options": {"expires": SWEEP_SECONDS},
    },
    "mail": {"task": "claims.mail", "schedule": SWEEP_SECONDS, "options": {"expires": SWEEP_SECONDS}},
    "watch": {"task": "claims.watch", "schedule": 600, "options": {"expires": 600}},
    "tend": {"task": "claims.tend", "schedule": 86_400, "options": {"expires": 86_400}},
}
if READY_WEBHOOK:
    CELERY_BEAT_SCHEDULE["deliver"] = {
        "task": "claims.deliver",
        "schedule": SWEEP_SECONDS,
        "options": {"expires": SWEEP_SECONDS},
    }

# Security

X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
if PRODUCTION:
    #: Send visitors of plain HTTP to HTTPS (in production).
    SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
    SECURE_REDIRECT_EXEMPT = [r"^health/$"]  # asked for by balancers and monitors, from inside
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    #: Seconds that browsers remember to use HTTPS only (in production): a year.
    SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
    SECURE_HSTS_INCLUDE_SUBDOMAINS = True
    SECURE_HSTS_PRELOAD = True
    SESSION_COOKIE_SECURE = True
    CSRF_COOKIE_SECURE = True

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# Articles at most 1,000,000 characters long, of up to four bytes each, percent-encoded in a form
DATA_UPLOAD_MAX_MEMORY_SIZE = 16_000_000
ARTICLE_MAX_CHARACTERS = 1_000_000

# API

#: How many requests a minute the API takes from one user or, without key, from one address.
API_RATE = env.int("FACTCHECK_API_RATE", default=3000)

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "claims.api.authentication.ApiKeyAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["claims.api.permissions.HasPermissions"],
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.UserRateThrottle",
        "rest_framework.throttling.AnonRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {"user": f"{API_RATE}/min", "anon": f"{API_RATE}/min"},
    "DEFAULT_PARSER_CLASSES": ["claims.api.parsers.JSONParser"],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PAGINATION_CLASS": "claims.api.pagination.KeysetPagination",
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_METADATA_CLASS": None,
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "EXCEPTION_HANDLER": "claims.api.problems.handle",
    "URL_FORMAT_OVERRIDE": None,  # the export has a parameter of that name
    "TEST_REQUEST_DEFAULT_FORMAT": "json",
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Factcheck API",
    "DESCRIPTION": "Articles in, checked claims out. Errors are problem details (RFC 9457); lists are paged by key.",
    "VERSION": "1",
    "OAS_VERSION": "3.1.1",
    "SCHEMA_PATH_PREFIX": "/api/v1",
    "SERVE_INCLUDE_SCHEMA": False,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "claims.api.schema.add_problems",
    ],
    "ENUM_NAME_OVERRIDES": {"StageEnum": "claims.models.Stage", "VerdictEnum": "claims.models.Verdict"},
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "SWAGGER_UI_SETTINGS": {"validatorUrl": None},  # by default it asks a server on the internet
}

# Admin's look

UNFOLD = {
    "SITE_TITLE": "Factcheck",
    "SITE_HEADER": "Factcheck",
    "SITE_URL": None,  # there is no other site to go back to
    "SITE_SYMBOL": "fact_check",
    "SITE_FAVICONS": [{"rel": "icon", "type": "image/svg+xml", "href": "claims.site.navigation.icon"}],
    "COLORS": {"primary": {"500": "oklch(71.4% .203 305.504)"}},  # links in the dark: the theme's own lack contrast
    "STYLES": ["claims.site.navigation.stylesheet"],
    "SCRIPTS": ["claims.site.navigation.labels"],
    "SHOW_VIEW_ON_SITE": False,
    "SHOW_LANGUAGES": True,
    "LANGUAGES": {"action": reverse_lazy("admin:language")},
    "ACCOUNT": {"navigation": "claims.site.navigation.account"},
    "SIDEBAR": {"navigation": "claims.site.navigation.sidebar"},
}

#: How much is logged: `DEBUG`, `INFO`, `WARNING` or `ERROR`.
LOG_LEVEL = env.str("LOG_LEVEL", default="INFO")
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "stream": sys.stderr}},
    "root": {"handlers": ["console"], "level": LOG_LEVEL},
    # What Celery logs at INFO of each task and each beat: a sweep every few seconds would fill the log.
    "loggers": {
        "celery.beat": {"level": "WARNING"},
        "celery.worker.strategy": {"level": "WARNING"},
        "celery.app.trace": {"level": "WARNING"},
    },
}
