namespace Credence.Postings.Finding.Skills;

/// <summary>The one frequent name that begins with a sign: the words of <c>.NET</c> are read without its dot.</summary>
internal static class DotNet
{
    /// <summary>Where a span begins whose first word is given: at the dot, where the word is "NET" and the dot stands alone before it.</summary>
    internal static int StartOf(ReadOnlySpan<char> text, int start, int end)
    {
        if (!text[start..end].Equals("net", StringComparison.OrdinalIgnoreCase))
            return start;
        var dot = start - 1;
        if (dot > 0 && text[dot] == ' ')
            dot--;
        return dot >= 0 && text[dot] == '.' && (dot == 0 || !char.IsLetterOrDigit(text[dot - 1])) ? dot : start;
    }
}
