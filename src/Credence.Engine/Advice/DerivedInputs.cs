using Credence.Rules;

namespace Credence.Advice;

/// <summary>What conditions in <c>data/rules</c> may name besides a person's answers: what the answers and the evidence led to.</summary>
public static class DerivedInputs
{
    /// <summary>The outcome of the flow, or <see cref="Open"/>.</summary>
    public const string Outcome = "outcome";

    /// <summary>Whether any current certification is a candidate.</summary>
    public const string Candidate = "candidate";

    /// <summary>How often AI postings name the first candidate.</summary>
    public const string FirstCandidate = "first-candidate";

    /// <summary>How often AI postings name any certification.</summary>
    public const string AnyNamed = "any-named";

    /// <summary>What became of the certification the person asked about.</summary>
    public const string Asked = "asked";

    /// <summary>Whether the price of the first candidate is known.</summary>
    public const string FirstPrice = "first-price";

    /// <summary>Whether a certification among the options is known to fit the budget.</summary>
    public const string Affordable = "affordable";

    /// <summary>How many projects the person's hours allow.</summary>
    public const string ProjectTime = "project-time";

    /// <summary>The strategy that fits.</summary>
    public const string Strategy = "strategy";

    /// <summary>What the certification asked about costs at least, in US dollars.</summary>
    public const string AskedPriceUsd = "asked-price-usd";

    /// <summary>Whether the strongest certification held is of the first candidate's category.</summary>
    public const string HeldCategory = "held-category";

    /// <summary>Probability that the first candidate is worth more than nothing (ratio).</summary>
    public const string FirstGain = "first-gain";

    /// <summary>How often AI postings name a certification on which the articles disagree.</summary>
    public const string Share = "share";

    /// <summary>Value of <see cref="Outcome"/> where unanswered questions leave several possible.</summary>
    public const string Open = "open";

    internal const string Yes = "yes";
    internal const string No = "no";
    internal const string None = "none";
    internal const string Current = "current";
    internal const string Ended = "ended";
    internal const string EndedWithSuccessor = "ended-with-successor";
    internal const string Ending = "ending";
    internal const string EndingWithSuccessor = "ending-with-successor";
    internal const string StateUnknown = "state-unknown";
    internal const string Upcoming = "upcoming";
    internal const string Known = "known";
    internal const string NotKnown = "not-known";
    internal const string NoBudget = "no-budget";
    internal const string Some = "some";
    internal const string NotSaid = "not-said";
    internal const string OneSmall = "one-small";
    internal const string NoProject = "no-project";
    internal const string Several = "several";
    internal const string NotInCatalog = "not-in-catalog";
    internal const string NoName = "no-name";
    internal const string Same = "same";
    internal const string Other = "other";

    private const double MostUsd = 1_000_000;

    /// <summary>Share with its whole interval below the threshold.</summary>
    internal const string Rare = "rare";

    /// <summary>Share with its whole interval at or above the threshold.</summary>
    internal const string Named = "named";

    /// <summary>The interval holds the threshold.</summary>
    internal const string Unclear = "unclear";

    /// <summary>Nothing was measured.</summary>
    internal const string Unmeasured = "unmeasured";

    /// <summary>The inputs as questions, so that conditions on them are checked like any other.</summary>
    /// <param name="flow">The chart whose outcomes they name.</param>
    /// <param name="strategies">Ids of the strategies there are.</param>
    public static IReadOnlyList<Question> Of(Flow flow, IReadOnlyList<string> strategies) =>
    [
        Input(Outcome, [.. flow.Outcomes.Select(outcome => outcome.Id), Open]),
        Input(Candidate, Yes, No),
        Input(FirstCandidate, None, Rare, Named, Unclear, Unmeasured),
        Input(AnyNamed, Rare, Named, Unclear, Unmeasured),
        Input(Asked, None, Current, Ended, EndedWithSuccessor, Ending, EndingWithSuccessor, StateUnknown, Upcoming, NotInCatalog, NoName),
        Input(FirstPrice, None, Known, NotKnown),
        Input(Affordable, NoBudget, Some, None),
        Input(ProjectTime, NotSaid, NoProject, OneSmall, Several),
        Input(Strategy, [.. strategies]),
        Input(HeldCategory, Same, Other),
        Input(Share, Rare, Named, Unclear, Unmeasured),
        new(AskedPriceUsd, AskedPriceUsd, "It follows from the catalog.", "credence/derived", AnswerKind.Number, [], new AnswerRange("US dollars", 0, MostUsd)),
        new(FirstGain, FirstGain, "It follows from the return model.", "credence/derived", AnswerKind.Number, [], new AnswerRange("ratio", 0, 1)),
    ];

    private static Question Input(string id, params string[] values) =>
        new(id, id, "It follows from the answers and the evidence.", "credence/derived", AnswerKind.Choice,
            [.. values.Select(value => new QuestionOption(value, value, "credence/derived", null, null))], null);
}
