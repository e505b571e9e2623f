using System.Text.RegularExpressions;
using Credence.Resumes.Documents;

namespace Credence.Resumes.Reading;

/// <summary>Finds web addresses, written out or behind words; none is ever opened.</summary>
internal static partial class LinkFinder
{
    private static readonly (string Host, string Network)[] Networks =
    [
        ("linkedin.com", "LinkedIn"), ("github.com", "GitHub"), ("gitlab.com", "GitLab"), ("github.io", "GitHub Pages"), ("kaggle.com", "Kaggle"), ("stackoverflow.com", "Stack Overflow"), ("huggingface.co", "Hugging Face"),
        ("scholar.google", "Google Scholar"), ("orcid.org", "ORCID"), ("xing.com", "XING"), ("twitter.com", "Twitter"), ("x.com", "X"), ("medium.com", "Medium"), ("credly.com", "Credly"), ("bitbucket.org", "Bitbucket"), ("codeberg.org", "Codeberg"),
    ];

    /// <summary>Whether a text holds an address.</summary>
    internal static bool Has(string text) => Matches(text).Any();

    /// <summary>Lines, with an address that was broken at a hyphen, dot or slash put together again.</summary>
    internal static IEnumerable<(DocumentLine Line, Fragment Text)> Joined(IReadOnlyList<(DocumentLine Line, Fragment Text)> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, text) = lines[i];
            var last = text.Text[(text.Text.LastIndexOfAny([' ', '\t', '|']) + 1)..];
            if (i + 1 < lines.Count && last.Length > 3 && last[^1] is '-' or '/' or '.' or '@' or '_' && lines[i + 1].Text is { } next && IsRest(next.Text) && !char.IsUpper(next.Text[0]) && line.Column == lines[i + 1].Line.Column && !lines[i + 1].Line.IsItem
                && (last.Contains('@', StringComparison.Ordinal) || next.Text.Contains('@', StringComparison.Ordinal) || Matches(last + "x").Any()))
            {
                yield return (line, new Fragment(text.Source, text.Text + next.Text, text.Start, [.. Enumerable.Range(0, text.Text.Length).Select(at => text.Map?[at] ?? text.Start + at), .. Enumerable.Range(0, next.Text.Length).Select(at => next.Start + at)]));
                i++;
            }
            else
            {
                yield return (line, text);
            }
        }
    }

    /// <summary>Whether a line may be the rest of an address: one word, or one with a remark in brackets, as "mara-lind (LinkedIn)".</summary>
    private static bool IsRest(string text) => text.IndexOf(' ', StringComparison.Ordinal) is var blank && (blank < 0 ? !text.Contains('\t', StringComparison.Ordinal) : text.AsSpan(blank + 1) is ['(', .., ')'] and var remark && !remark.Contains(' '));

    /// <summary>Whether a text is an address and nothing else.</summary>
    internal static bool IsLink(string text) => Matches(text).FirstOrDefault() is { Index: 0 } match && match.Length >= text.Length - 1;

    /// <summary>The first address in a text; null where there is none.</summary>
    internal static Fragment? FirstIn(Fragment text) => Matches(text.Text).Select(match => text[match.Index..(match.Index + match.Length)].Trim(".,;)")).FirstOrDefault();

    /// <summary>Every address, each once.</summary>
    internal static IReadOnlyList<Link> Of(SourceText source, IReadOnlyList<DocumentLine> lines, IReadOnlyList<string> behind)
    {
        var links = new List<Link>();
        foreach (var (_, line) in Joined([.. lines.Select((line, at) => (line, source.Line(at, line.Text)))]))
        {
            links.AddRange(Matches(line.Text).Select(match => line[match.Index..(match.Index + match.Length)].Trim(".,;)")).Select(address => new Link(address.State(Confidence.Certain), NetworkOf(address.Text))));
        }

        links.AddRange(behind.Where(address => address.StartsWith("http", StringComparison.OrdinalIgnoreCase)).Select(address => new Link(new Stated<string>(VisibleText.Of(address), new Place(0, 0, 1, null, null), Confidence.Certain), NetworkOf(address))));
        return [.. links.DistinctBy(link => Plain(link.Address.Value))];
    }

    /// <summary>The site an address leads to, where it is a known one.</summary>
    internal static string? NetworkOf(string address) => Networks.Where(one => HostOf(address) is var host && (host == one.Host || host.EndsWith("." + one.Host, StringComparison.Ordinal) || host.StartsWith(one.Host, StringComparison.Ordinal))).Select(one => one.Network).FirstOrDefault();

    private static string HostOf(string address) => Plain(address).Split('/')[0];

    private static string Plain(string address)
    {
        var plain = address.ToLowerInvariant().TrimEnd('/');
        plain = plain.Contains("://", StringComparison.Ordinal) ? plain[(plain.IndexOf("://", StringComparison.Ordinal) + 3)..] : plain;
        return plain.StartsWith("www.", StringComparison.Ordinal) ? plain[4..] : plain;
    }

    private static IEnumerable<Match> Matches(string text) => Address().Matches(text).Where(match => match.Index == 0 || (text[match.Index - 1] != '@' && text[match.Index - 1] != '.' && !char.IsLetterOrDigit(text[match.Index - 1])))
        .Where(match => match.Index + match.Length >= text.Length || text[match.Index + match.Length] != '@' && (match.Value.Contains('/', StringComparison.Ordinal) || !char.IsLetterOrDigit(text[match.Index + match.Length])))
        .Where(match => match.Value.Contains("://", StringComparison.Ordinal) || match.Value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || match.Value.Contains('/', StringComparison.Ordinal) || Alone().IsMatch(match.Value));

    [GeneratedRegex(@"(https?://[^\s\t|<>""]{4,300})|(www\.)?([a-zA-Z0-9-]{1,63}\.){1,4}(com|org|net|io|dev|design|ai|eu|de|at|ch|co|me|app|edu|gov|uk|info|tech|in|xyz|site|page|sh|gg|us|ca|fr|nl|it|es|se|pl|academy|cloud|blog|test|example)(/[^\s\t|<>"",;]{0,200})?", RegexOptions.NonBacktracking)]
    private static partial Regex Address();

    // without a path only where no product is called so (Node.js and ASP.NET are none; "Next.ai" would be)
    [GeneratedRegex(@"^[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|org|dev|de|at|ch|eu|me|edu|example|test|io|net|info|page|site)$", RegexOptions.NonBacktracking)]
    private static partial Regex Alone();
}
