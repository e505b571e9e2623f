namespace Credence.Postings.Finding.Skills;

/// <summary>Beginnings of words that stand behind a skill and a hyphen ("-Kenntnisse", "-Modelle"), so that German endings are of no matter.</summary>
/// <param name="any">Behind any skill, also one that is an ordinary word or letter.</param>
/// <param name="clear">Behind a skill that means nothing else.</param>
/// <param name="other">Behind a skill that is only compared with ("Unix-like").</param>
internal sealed class CompoundHeads(IReadOnlyList<string> any, IReadOnlyList<string> clear, IReadOnlyList<string> other)
{
    private readonly string[] _other = [.. other];
    private readonly string[] _any = [.. any];
    private readonly string[] _clear = [.. clear];

    /// <summary>Whether a word begins as one of them, in any case.</summary>
    /// <param name="word">The word.</param>
    /// <param name="ofAny">Whether it must say so of any skill.</param>
    internal bool IsHead(ReadOnlySpan<char> word, bool ofAny) => Begins(word, _any) || (!ofAny && Begins(word, _clear));

    /// <summary>Whether a word tells that something else is meant.</summary>
    internal bool IsOther(ReadOnlySpan<char> word) => Begins(word, _other);

    private static bool Begins(ReadOnlySpan<char> word, string[] beginnings)
    {
        foreach (var beginning in beginnings)
        {
            if (word.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
