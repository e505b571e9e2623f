namespace Credence.Pay.Regressions;

/// <summary>Texts by their code points, as R and Python order them in the C locale; differs from ordinal order beyond the basic plane.</summary>
internal static class CodePointOrder
{
    public static readonly IComparer<string> Comparer = Comparer<string>.Create(Compare);

    private static int Compare(string a, string b)
    {
        for (var at = 0; at < Math.Min(a.Length, b.Length); at++)
        {
            if (a[at] == b[at])
                continue;
            // Surrogates stand for code points above every other character.
            return char.IsSurrogate(a[at]) == char.IsSurrogate(b[at]) ? a[at].CompareTo(b[at]) : char.IsSurrogate(a[at]) ? 1 : -1;
        }

        return a.Length.CompareTo(b.Length);
    }
}
