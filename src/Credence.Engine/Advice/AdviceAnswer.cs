using Credence.Advice.Worth;
using Credence.Rules;
using Credence.Sources;

namespace Credence.Advice;

/// <summary>The answer to one person's question, with everything needed to check it.</summary>
/// <param name="Answers">The answers it was made from, by question id; unknown ones are left out.</param>
/// <param name="Flow">What the flow says: outcome, path, why not, smallest changes.</param>
/// <param name="Verdict">One sentence of at most 16 words: value word, condition or order, action.</param>
/// <param name="VerdictRow">Id of the row of the verdict table that fired.</param>
/// <param name="VerdictFlips">Single answers outside the chart that would lead to another verdict.</param>
/// <param name="Options">What could be done, doing nothing first; ended exams never.</param>
/// <param name="Why">What the verdict rests on, in order.</param>
/// <param name="Unknown">Unanswered questions that could still change something.</param>
/// <param name="Evidence">What postings as a whole say.</param>
/// <param name="Warnings">What could make the answer wrong or late.</param>
/// <param name="Ruling">The one of <paramref name="Warnings"/> that could rule out what the person asked about or the first candidate; null where none could.</param>
/// <param name="Worth">What the options are worth; null where no estimates or no counts hold on the day.</param>
/// <param name="Openings">Postings that what is in question can open; null where no certification is.</param>
/// <param name="Plan">What to do.</param>
/// <param name="Remarks">What the articles and the counts say that concerns the person.</param>
/// <param name="Sources">Sources used, in ordinal order of their ids.</param>
/// <param name="Receipt">How to repeat it.</param>
public sealed record AdviceAnswer(
    IReadOnlyDictionary<string, string> Answers,
    FlowResult Flow,
    string Verdict,
    string VerdictRow,
    IReadOnlyList<VerdictFlip> VerdictFlips,
    IReadOnlyList<AdviceOption> Options,
    IReadOnlyList<Reason> Why,
    IReadOnlyList<OpenQuestion> Unknown,
    AdviceEvidence Evidence,
    IReadOnlyList<Warning> Warnings,
    Warning? Ruling,
    AdviceWorth? Worth,
    Openings? Openings,
    AdvicePlan Plan,
    AdviceRemarks Remarks,
    IReadOnlyList<UsedSource> Sources,
    Receipt Receipt);
