using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Reproduce;

/// <summary>Dependencies with exact versions: a lock file, or a list in which every line has one.</summary>
internal static partial class PinnedDependencies
{
    internal static Finding Of(CheckInput input)
    {
        var locks = input.NamedProofs("lock-file").ToList();
        if (locks.Count > 0)
            return Finding.Passed("a lock file holds exact versions", locks).Sure;
        var lists = input.Named("requirements").Select(file => input.Repository.TextOf(file)).OfType<FileText>().ToList();
        if (lists.Count == 0)
            return Finding.Failed("there is neither a lock file nor a list of dependencies");
        var open = lists.SelectMany(text => text.Lines().Where(line => IsOpen(line.Line)).Select(line => text.Line(line.Number, line.Line))).ToList();
        return open.Count == 0
            ? Finding.Passed("every listed dependency has an exact version", lists.Select(text => text.At(0))).Sure
            : Finding.Failed("dependencies without an exact version", open).Sure;
    }

    private static bool IsOpen(string line)
    {
        var plain = line.Split('#')[0].Trim();
        return plain.Length > 0 && plain[0] != '-' && !plain.Contains("==", StringComparison.Ordinal) && !plain.Contains(" @ ", StringComparison.Ordinal) && Package().IsMatch(plain);
    }

    [GeneratedRegex(@"^[A-Za-z0-9][\w.\-\[\],]*", RegexOptions.NonBacktracking)]
    private static partial Regex Package();
}
