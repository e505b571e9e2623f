namespace Credence.Rules;

/// <summary>A test that stands as data beside the flow it tests.</summary>
/// <param name="Id">Id of the case inside its file.</param>
/// <param name="Given">Answers by question id.</param>
/// <param name="Expect">Id of the outcome these answers must lead to; null where they must leave it open.</param>
/// <param name="Path">Ids of the questions that must be passed, in order.</param>
public sealed record FlowCase(string Id, IReadOnlyDictionary<string, string> Given, string? Expect, IReadOnlyList<string> Path)
{
    /// <summary><c>path:line:column</c> of the case; empty where it comes from no file.</summary>
    public string Where { get; init; } = "";
}
