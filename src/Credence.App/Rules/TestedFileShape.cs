namespace Credence.App.Rules;

/// <summary>What the cases of one file say; not covered are ids of rows, or options as <c>question=option</c>; proposed are cases for rows, as they would stand in the file.</summary>
internal sealed record TestedFileShape(string File, int Cases, IReadOnlyList<FailedCaseShape> Failed, IReadOnlyList<string> NotCovered, IReadOnlyList<string> Proposed);
