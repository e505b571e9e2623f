using Credence.Advice;
using Credence.App.Hosting.Web.Pages;

namespace Credence.App.Ask;

/// <summary>An answer as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Answer">The answer.</param>
/// <param name="Rules">The rules it was made by.</param>
/// <param name="Pictures">What of it is drawn.</param>
public sealed record AnswerView(FrameView Frame, AdviceAnswer Answer, AdviceRules Rules, AnswerPictures Pictures)
{
    /// <summary>The sentence below the verdict; null where no certification is in question.</summary>
    public string? BreakEven { get; init; }

    /// <summary>Why the person's own count of postings does not change the verdict; null where there is nothing to explain.</summary>
    public string? OwnCount { get; init; }

    /// <summary>What the certification in question can open; null where nothing is known of it.</summary>
    public string? Openings { get; init; }

    /// <summary>That a usual pay stands in for the person's; null where pay was given.</summary>
    public string? UsualPay { get; init; }

    /// <summary>What was left out of the address.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Answers that may stand in an address.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Shown { get; init; }

    /// <summary>Answers that may not.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Hidden { get; init; }

    /// <summary>Answers in words, with where to change them.</summary>
    public required IReadOnlyList<SaidView> Said { get; init; }

    /// <summary>What would change the answer.</summary>
    public required IReadOnlyList<ChangeView> Changes { get; init; }

    /// <summary>The weeks.</summary>
    public required PlanView Plan { get; init; }

    /// <summary>The command that gives the same answer.</summary>
    public required string Repeat { get; init; }

    /// <summary>The receipt on lines: name and value.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Receipt { get; init; }

    /// <summary>The sentence over the options.</summary>
    public string? Separation { get; init; }

    /// <summary>Sentences below the drawn returns.</summary>
    public IReadOnlyList<string> ReturnNotes { get; init; } = [];

    /// <summary>What the options' costs, hours and evidence rest on.</summary>
    public required IReadOnlyList<KeyValuePair<string, IReadOnlyList<string>>> OptionNotes { get; init; }

    /// <summary>What postings were counted; null where none were.</summary>
    public string? Population { get; init; }

    /// <summary>What studies of pay found, a sentence each.</summary>
    public IReadOnlyList<string> Pay { get; init; } = [];
}
