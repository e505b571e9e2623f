namespace Credence.Postings.Cleaning;

/// <summary>Descriptions too short to say what is asked.</summary>
public static class Stubs
{
    /// <summary>
    /// Fewest UTF-16 units of a description that counts. Aggregators fill missing descriptions with one made-up sentence of 60 to 250
    /// characters ("data science job for the role … at …"); no posting with a list of requirements was seen below 300.
    /// </summary>
    public const int FewestCharacters = 300;

    /// <summary>A single sentence up to this length is a stub too: teasers of result lists are cut off here and say nothing of requirements.</summary>
    public const int LongestSentence = 400;

    /// <summary>Whether a cleaned text is a stub.</summary>
    public static bool IsStub(ReadOnlySpan<char> text) =>
        text.Length < FewestCharacters || (text.Length <= LongestSentence && IsOneSentence(text));

    private static bool IsOneSentence(ReadOnlySpan<char> text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] is '.' or '!' or '?' && text[i + 1] == ' '))
                return false;
        }

        return true;
    }
}
