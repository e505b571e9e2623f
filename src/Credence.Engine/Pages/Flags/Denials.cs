using Credence.Pages.Phrases;

namespace Credence.Pages.Flags;

/// <summary>Finds out whether words are denied.</summary>
/// <param name="near">Denials that reach to the next comma.</param>
/// <param name="far">Denials that reach to the next colon, dash or <paramref name="but"/>.</param>
/// <param name="after">Denials behind the words.</param>
/// <param name="but">Words that end a denial.</param>
/// <param name="reach">Words a denial reaches over at most.</param>
internal sealed class Denials(PhraseList near, PhraseList far, PhraseList after, PhraseList but, int reach)
{
    private const int ReachAfter = 5;

    internal static Denials Read(CueSection section, int reach)
    {
        var denials = new Denials(section.List("near"), section.List("far"), section.List("after"), section.List("but"), reach);
        section.End();
        return denials;
    }

    /// <summary>Whether words of a sentence are denied before, among or after them.</summary>
    internal bool Deny(IReadOnlyList<PageWord> words, PageSentence sentence, int first, int end)
    {
        var crossedComma = false;
        for (var at = end - 1; at >= sentence.First && at >= first - reach; at--)
        {
            if (at < first && but.EndFrom(words, at, sentence.End) is not null)
                break;
            if (far.EndFrom(words, at, end) is not null || (!crossedComma && near.EndFrom(words, at, end) is not null))
                return true;
            if (at > first)
                continue;
            if (words[at].Before == Gap.Clause)
                break;
            crossedComma |= words[at].Before == Gap.Comma;
        }

        for (var at = end; at < sentence.End && at < end + ReachAfter; at++)
        {
            if (words[at].Before == Gap.Clause)
                break;
            if (after.EndFrom(words, at, sentence.End) is not null)
                return true;
        }

        return false;
    }
}
