using Credence.Pages.Phrases;
using Credence.Pages.Reading;

namespace Credence.Pages.Flags;

/// <summary>Finds what a page says itself: not denied, not asked, not quoted, not said of others, not under a heading of warnings.</summary>
internal sealed class ClaimFinder(PageWords page, PagePlaces places, PageCues cues)
{
    private const int QuotedWords = 5;
    private const int NearSentences = 3;
    private readonly FrameFinder _frames = new(page);
    private readonly ReportedSpeech _reported = new(page, cues.Reported);
    private readonly Dictionary<int, bool> _warned = [];

    /// <summary>Every claim of a kind.</summary>
    internal IEnumerable<Claim> Claims(FlagCues flag)
    {
        for (var i = 0; i < page.Sentences.Count; i++)
        {
            var sentence = page.Sentences[i];
            var window = sentence.IsQuestion && i + 1 < page.Sentences.Count ? page.Sentences[i + 1].End : sentence.End;
            foreach (var claim in In(flag, sentence, window))
            {
                if (!sentence.IsQuestion || claim.End > sentence.End || IsAnsweredYes(i))
                    yield return claim;
            }

            if (Across(flag, i) is { } across)
                yield return across;
            if ((Framed(flag, flag.Together, i, 1) ?? Framed(flag, flag.TogetherNear, i, NearSentences)) is { } framed)
                yield return framed;
        }
    }

    /// <summary>Whether words among sentences are the page's own and affirmed.</summary>
    internal IEnumerable<Claim> Plain(PhraseList wordings, bool mayBeDenied)
    {
        foreach (var sentence in page.Sentences)
        {
            if (sentence.IsQuestion)
                continue;
            foreach (var (first, end) in wordings.All(page.Words, sentence.First, sentence.End))
            {
                if (IsOwn(null, sentence, first, end) && (mayBeDenied || !cues.Denials.Deny(page.Words, sentence, first, end)))
                    yield return new Claim(sentence, first, end);
            }
        }
    }

    /// <summary>Whether words of a sentence are the page's own about its own offer.</summary>
    internal bool IsOwnClaim(FlagCues flag, PageSentence sentence, int first, int end) => !IsDisowned(flag, sentence) && IsOwn(flag, sentence, first, end);

    /// <summary>A cell or line that says "none" beside a label of what is asked for.</summary>
    internal IEnumerable<Claim> Labelled(FlagCues flag) =>
        page.Sentences.Where(sentence => flag.None.Takes(page.Words, sentence.First, sentence.End) && places.LabelsOf(sentence.Block).Any(label => HasTested(flag, label)))
            .Select(sentence => new Claim(sentence, sentence.First, sentence.End));

    /// <summary>Items that name something in a list of what there is not, or of what is not needed.</summary>
    /// <param name="flag">The flag, with how such lists are headed.</param>
    /// <param name="named">What an item must name.</param>
    /// <param name="isWholeLine">Whether the line above the list must say nothing else ("You do not need", but not "in the first week").</param>
    internal IEnumerable<Claim> Listed(FlagCues flag, PhraseList named, bool isWholeLine) => page.Sentences
        .Where(sentence => page.Page.Blocks[sentence.Block].Kind == BlockKind.Item && named.IsIn(page.Words, sentence.First, sentence.End) && IsUnderMissing(flag, sentence.Block, isWholeLine))
        .Select(sentence => new Claim(sentence, sentence.First, sentence.End));

    private bool IsUnderMissing(FlagCues flag, int block, bool isWholeLine) =>
        (places.IntroOf(block) ?? places.HeadingOf(block)) is { } above && page.RangeOf(above) is var (first, end) && first < end
        && (isWholeLine ? flag.NotIncluded.Takes(page.Words, first, end) : flag.NotIncluded.EndFrom(page.Words, first, end) is not null);

    private bool HasTested(FlagCues flag, int label)
    {
        var (first, end) = page.RangeOf(label);
        return first < end && flag.Tested.EndFrom(page.Words, first, end) is not null;
    }

    /// <summary>A claim made over this sentence and the next: "You sign an offer within half a year. If that has not happened, the fee goes back."</summary>
    private Claim? Across(FlagCues flag, int number)
    {
        if (flag.SaysAcross.IsEmpty || number + 1 >= page.Sentences.Count)
            return null;
        var (sentence, next) = (page.Sentences[number], page.Sentences[number + 1]);
        if (next.Block > sentence.Block + 1 || IsDisowned(flag, sentence) || IsDisowned(flag, next))
            return null;
        for (var at = sentence.First; at < sentence.End; at++)
        {
            if (flag.SaysAcross.EndFrom(page.Words, at, next.End) is { } end && end > sentence.End && IsOwn(flag, sentence, at, end) && IsOwn(flag, next, next.First, end))
                return new Claim(sentence, at, end);
        }

        return null;
    }

    /// <summary>Every claim made of parts in one sentence.</summary>
    internal IEnumerable<Claim> Framed(FlagCues flag, IReadOnlyList<Frame> frames) =>
        Enumerable.Range(0, page.Sentences.Count).Select(number => Framed(flag, frames, number, 1)).OfType<Claim>();

    /// <summary>A claim made of parts that begin in one sentence and end in it or in those after it.</summary>
    private Claim? Framed(FlagCues flag, IReadOnlyList<Frame> frames, int number, int mostSentences)
    {
        var sentence = page.Sentences[number];
        foreach (var frame in frames)
        {
            if (_frames.First(frame, number, mostSentences) is not var (first, end, last) || first >= sentence.End)
                continue;
            var touched = Enumerable.Range(number, last - number + 1).Select(at => page.Sentences[at]).ToList();
            if (touched is [.., { IsQuestion: true }] && !IsAnsweredYes(last))
                continue;
            if (touched.Skip(1).Any(one => page.Sentences[page.SentenceOf(one.First) - 1].IsQuestion && cues.No.EndFrom(page.Words, one.First, one.End) is not null))
                continue;
            if (touched.TrueForAll(one => !IsDisowned(flag, one) && !IsUndone(flag, frame, one) && IsOwn(flag, one, Math.Max(first, one.First), Math.Min(end, one.End))))
                return new Claim(sentence, first, end);
        }

        return null;
    }

    private bool IsUndone(FlagCues flag, Frame frame, PageSentence sentence) =>
        flag.TogetherUnless.IsIn(page.Words, sentence.First, sentence.End) || frame.Unless.Any(list => list.IsIn(page.Words, sentence.First, sentence.End));

    private bool IsDisowned(FlagCues flag, PageSentence sentence) =>
        flag.Unless.IsIn(page.Words, sentence.First, sentence.End) || cues.Others.IsIn(page.Words, sentence.First, sentence.End);

    private IEnumerable<Claim> In(FlagCues flag, PageSentence sentence, int window)
    {
        var checkedSentence = default(bool?);
        for (var at = sentence.First; at < sentence.End; at++)
        {
            var asIs = flag.SaysAsIs.EndFrom(page.Words, at, window);
            var end = asIs ?? flag.Says.EndFrom(page.Words, at, sentence.End);
            if (end is not { } last)
                continue;
            checkedSentence ??= !IsDisowned(flag, sentence);
            if (checkedSentence == false)
                yield break;
            if (last < sentence.End && flag.FollowedBy.EndFrom(page.Words, last, sentence.End) is not null)
                continue;
            if (!IsOwn(flag, sentence, at, last) || (asIs is null && cues.Denials.Deny(page.Words, sentence, at, last)))
                continue;
            yield return new Claim(sentence, at, last);
            at = last - 1;
        }
    }

    private bool IsOwn(FlagCues? flag, PageSentence sentence, int first, int end) =>
        (page.Page.MarksIn(page.Words[first].Start, page.Words[end - 1].End) & PartMarks.Quoted) == 0
        && !IsQuoted(first)
        && !_reported.Has(sentence, first, end)
        && (!IsWarned(sentence.Block) || (flag is not null && IsListedAsMissing(flag, sentence.Block)));

    /// <summary>Whether a word stands in a quotation of some length; a name or a slogan of a few words in quotation marks is the page's own.</summary>
    private bool IsQuoted(int word)
    {
        if (!page.Words[word].InQuotes)
            return false;
        var (first, end) = (word, word);
        while (first > 0 && page.Words[first - 1].InQuotes && word - first < QuotedWords)
            first--;
        while (end < page.Words.Count && page.Words[end].InQuotes && end - word < QuotedWords)
            end++;
        return end - first >= QuotedWords;
    }

    private bool IsWarned(int block)
    {
        if (_warned.TryGetValue(block, out var known))
            return known;
        var above = new[] { places.HeadingOf(block), places.IntroOf(block) };
        return _warned[block] = above.Any(other => other is { } line && HasWarning(line));
    }

    /// <summary>Whether what stands there is under a heading of what there is not, which says the same for a flag about what is missing.</summary>
    private bool IsListedAsMissing(FlagCues flag, int block) =>
        (places.IntroOf(block) ?? places.HeadingOf(block)) is { } above && page.RangeOf(above) is var (first, end) && flag.NotIncluded.IsIn(page.Words, first, end);

    private bool HasWarning(int block) =>
        SentencesOf(block).Any(sentence => cues.Warnings.IsIn(page.Words, sentence.First, sentence.End));

    private bool IsAnsweredYes(int question) =>
        question + 1 < page.Sentences.Count
        && page.Sentences[question + 1] is var answer
        && cues.Yes.EndFrom(page.Words, answer.First, answer.End) is not null;

    private IEnumerable<PageSentence> SentencesOf(int block)
    {
        for (var at = page.FirstSentenceOf(block); at < page.Sentences.Count && page.Sentences[at].Block == block; at++)
            yield return page.Sentences[at];
    }
}
