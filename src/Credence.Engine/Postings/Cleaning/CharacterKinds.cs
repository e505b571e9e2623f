namespace Credence.Postings.Cleaning;

/// <summary>What a UTF-16 unit is to duplicates, and its lower case, looked up instead of asked for.</summary>
internal static class CharacterKinds
{
    internal const byte Other = 0;
    internal const byte Word = 1;
    internal const byte Space = 2;
    internal const byte Damage = 3;

    private static readonly byte[] Kinds = [.. Enumerable.Range(0, 65_536).Select(unit => KindOf((char)unit))];
    private static readonly char[] Lowers = [.. Enumerable.Range(0, 65_536).Select(unit => char.ToLowerInvariant((char)unit))];

    /// <summary>Letter or digit, white space, a mark of wrong decoding, or anything else.</summary>
    internal static byte Of(char c) => Kinds[c];

    /// <summary>Lower case of the invariant culture.</summary>
    internal static char Lower(char c) => Lowers[c];

    private static byte KindOf(char c) =>
        IsDamage(c) ? Damage : char.IsLetterOrDigit(c) ? Word : char.IsWhiteSpace(c) ? Space : Other;

    // What is left of typographic quotes and dashes after a wrong decoding: C1 controls, the replacement character, half-width katakana and the
    // middle dot of Shift-JIS, and the Latin letters that UTF-8 lead bytes turn into. In sound words such as "août" only their end is lost, alike in every copy.
    private static bool IsDamage(char c) =>
        c is (>= '\u0080' and <= '\u009F') or '\uFFFD' or '\u30FB' or (>= '\uFF61' and <= '\uFF9F') or 'Ã' or 'Â' or 'Á' or 'ƒ' or 'û' or '‹';
}
