using Credence.App.Hosting;

namespace Credence.App.Ask;

/// <summary>An answer as every door sends it. Null is unknown; the field beside it says why.</summary>
internal sealed record AskShape(
    string? Outcome,
    string? OutcomeText,
    string Verdict,
    string VerdictRow,
    IReadOnlyDictionary<string, string> Answers,
    IReadOnlyList<StepShape> Path,
    IReadOnlyList<OptionShape> Options,
    IReadOnlyList<ReasonShape> Why,
    IReadOnlyList<WhyNotShape> WhyNot,
    IReadOnlyList<FlipShape> Flip,
    IReadOnlyList<VerdictFlipShape> VerdictFlip,
    IReadOnlyList<UnknownShape> Unknown,
    EvidenceShape Evidence,
    WorthShape? Worth,
    string? WorthMissing,
    OpeningsShape? Openings,
    IReadOnlyList<WarningShape> Warnings,
    PlanShape Plan,
    RemarksShape Remarks,
    IReadOnlyList<SourceShape> Sources,
    ReceiptShape Receipt,
    string Repeat);
