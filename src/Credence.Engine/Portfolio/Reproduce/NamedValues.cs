using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>Names to which code or settings give a value of some sort, each with the first place that does.</summary>
internal sealed partial class NamedValues
{
    private readonly Dictionary<string, Proof> _places = new(StringComparer.Ordinal);

    /// <summary>Where a name is given its value; null where it is not.</summary>
    internal Proof? this[string name] => _places.GetValueOrDefault(name);

    /// <summary>The same of a name that tells enough to be another file's too: in capitals as a constant, or of several words joined by underscores (<c>data_url</c>); null for a short one in small letters (<c>url</c>), which every file has its own of.</summary>
    internal Proof? Shared(string name) => name.Any(char.IsAsciiLetterLower) && !name.Contains('_', StringComparison.Ordinal) ? null : this[name];

    /// <summary>Those in some texts.</summary>
    /// <param name="texts">Texts.</param>
    /// <param name="mayHold">Whether a line is worth looking at.</param>
    /// <param name="isValue">Tells values.</param>
    internal static NamedValues Of(IEnumerable<FileText> texts, Func<string, bool> mayHold, Func<string, bool> isValue)
    {
        var named = new NamedValues();
        foreach (var text in texts)
        {
            var before = "";
            foreach (var (number, line) in text.Lines())
            {
                // a value on the line below belongs to a name whose own line ends open, unless its line names it
                if (mayHold(line) && !named.Adds(text, number, line, isValue) && Open().IsMatch(before))
                    named.Adds(text, number, before + line, isValue);
                before = line;
            }
        }

        return named;
    }

    private bool Adds(FileText text, int number, string line, Func<string, bool> isValue)
    {
        if (Name().Match(line) is not { Success: true } match || !isValue(line[(match.Index + match.Length)..]))
            return false;
        _places.TryAdd(match.Groups[1].Value, text.Line(number, line));
        return true;
    }

    [GeneratedRegex(@"([A-Za-z_]\w*)[""']?(?:\s*:\s*[\w\[\].]+\s*=|\s*\??(?::|<-|=)+)[\s(\\]*", RegexOptions.NonBacktracking)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?:=|:|<-)\s*[(\\]?\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Open();
}
