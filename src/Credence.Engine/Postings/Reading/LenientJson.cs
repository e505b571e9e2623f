using System.Net;
using System.Text;
using System.Text.Json;

namespace Credence.Postings.Reading;

/// <summary>JSON as pages carry it in scripts: in comment marks, with raw line breaks in texts, or with its quotes as entities.</summary>
internal static class LenientJson
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = ReadingLimits.JsonDepth, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    /// <summary>The document, or null where it cannot be mended.</summary>
    public static JsonDocument? Parse(string script)
    {
        var json = Unwrap(script);
        return Try(json) ?? Try(EscapeControls(json)) ?? (json.Contains("&quot;", StringComparison.Ordinal) ? Try(EscapeControls(WebUtility.HtmlDecode(json))) : null);
    }

    private static JsonDocument? Try(string json)
    {
        try
        {
            return JsonDocument.Parse(json, Options);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            return null;
        }
    }

    private static string Unwrap(string script)
    {
        var json = script.AsSpan().Trim();
        foreach (var (open, close) in (ReadOnlySpan<(string, string)>)[("//<![CDATA[", "//]]>"), ("/*<![CDATA[*/", "/*]]>*/"), ("<![CDATA[", "]]>"), ("<!--", "-->")])
        {
            if (json.StartsWith(open, StringComparison.Ordinal))
                json = json[open.Length..].Trim();
            if (json.EndsWith(close, StringComparison.Ordinal))
                json = json[..^close.Length].Trim();
        }

        return json.TrimEnd(';').ToString();
    }

    /// <summary>Control characters inside of texts are escaped, outside they become blanks.</summary>
    private static string EscapeControls(string json)
    {
        var mended = new StringBuilder(json.Length);
        var inText = false;
        for (var i = 0; i < json.Length; i++)
        {
            var c = json[i];
            if (inText && c == '\\' && i + 1 < json.Length)
            {
                mended.Append(c).Append(json[++i] is < ' ' ? 'n' : json[i]);
                continue;
            }

            inText ^= c == '"';
            mended.Append(c switch
            {
                '\n' when inText => "\\n",
                '\r' when inText => "",
                '\t' when inText => "\\t",
                < ' ' => " ",
                _ => c.ToString(),
            });
        }

        return mended.ToString();
    }
}
