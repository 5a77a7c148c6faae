"""The admin's colours as a stylesheet: the admin writes them into each page, which the desk's policy forbids."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe


@require_safe
@cache_control(max_age=3600)
def theme(request: HttpRequest) -> HttpResponse:
    context = {"colors": admin.site.each_context(request)["colors"]}
    return render(request, "desk/theme.css", context, content_type="text/css; charset=utf-8")
