using Credence.Postings.Cleaning;
using Credence.Postings.Reading;

namespace Credence.Postings.Finding.Skills.Building;

/// <summary>Texts of postings for building word lists: every distinct text once, long lines that came before left out.</summary>
public static class PostingTexts
{
    private const int FewestCharacters = 300;
    private const int LongLine = 40;

    /// <summary>Reads all postings below a folder, in the order of the files.</summary>
    /// <exception cref="Credence.Sources.UnusableInputException">The folder does not exist.</exception>
    public static IReadOnlyList<string> Read(string folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var texts = new List<string>();
        foreach (var input in PostingInputs.Find([folder]))
        {
            foreach (var outcome in PostingReader.Read(input, null, null, CancellationToken.None))
            {
                if (outcome is not ReadOutcome.Accepted { Posting: var posting })
                    continue;
                var text = PlainText.Of(posting.Body, posting.BodyKind);
                if (text.Length >= FewestCharacters && seen.Add(text))
                    texts.Add(string.Join('\n', text.Split('\n').Where(line => line.Length <= LongLine || seen.Add(line))));
            }
        }

        return texts;
    }
}
