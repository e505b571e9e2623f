using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web.Pages;

/// <summary>The style sheet of every page: one file, its name changes with its content.</summary>
internal static class SiteFiles
{
    private const int Digits = 12;
    private const string ForAYear = "public, max-age=31536000, immutable";
    private const string ForADay = "public, max-age=86400";
    private static readonly string[] Sheets = ["tokens.css", "pictures.css", "credence.css"];

    /// <summary>The style sheet.</summary>
    internal static byte[] Style { get; } = [.. Sheets.SelectMany(Embedded)];

    /// <summary>Address of the style sheet.</summary>
    internal static string StylePath { get; } = $"/site-{Convert.ToHexStringLower(SHA256.HashData(Style))[..Digits]}.css";

    /// <summary>Address of the mark of the site, for a browser's tab.</summary>
    internal const string MarkPath = "/mark.svg";

    internal static Task WriteStyleAsync(HttpContext context) => WriteAsync(context, Style, "text/css; charset=utf-8", ForAYear);

    internal static Task WriteMarkAsync(HttpContext context) => WriteAsync(context, Embedded("mark.svg"), "image/svg+xml", ForADay);

    /// <summary>A drawing of a page.</summary>
    internal static Task WriteDrawingAsync(HttpContext context, byte[] svg) => WriteAsync(context, svg, "image/svg+xml", ForADay);

    private static Task WriteAsync(HttpContext context, byte[] body, string type, string kept)
    {
        context.Response.Headers.CacheControl = kept;
        return ResponseBody.WriteAsync(context, body, type);
    }

    private static byte[] Embedded(string name) => EmbeddedFile.Bytes("wwwroot/" + name);
}
