using System.Globalization;
using System.Text.RegularExpressions;

namespace Credence.Rules;

/// <summary>Finds references in a file of rules to sources that no register holds.</summary>
public static partial class SourceLint
{
    private static readonly string[] OwnSources = ["credence", "evidence"];

    /// <summary>One finding per reference whose source id is not known.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isKnown">Whether a source id is in the register.</param>
    public static IReadOnlyList<LintFinding> Check(string path, Func<string, bool> isKnown)
    {
        var findings = new List<LintFinding>();
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            foreach (var reference in References().Matches(line).SelectMany(match => match.Groups["reference"].Captures))
            {
                var id = reference.Value.Split('/')[0];
                if (!OwnSources.Contains(id, StringComparer.Ordinal) && !isKnown(id))
                {
                    findings.Add(new LintFinding(
                        "unknown-source", LintSeverity.Error, string.Create(CultureInfo.InvariantCulture, $"{path}:{number}:{reference.Index + 1}"),
                        $"no source '{id}' is registered", "Write the id of one in data/sources, a slash and the section, or register it there"));
                }
            }
        }

        return findings;
    }

    [GeneratedRegex(@"(?:^\s*|[{,]\s*)source:\s*\[?\s*(?<reference>[^\s,\]}""#]+)(\s*,\s*(?<reference>[a-z0-9-]+/[a-z0-9-]+)(?=\s*[,\]]))*", RegexOptions.ExplicitCapture)]
    private static partial Regex References();
}
