using Credence.App.Hosting.Web.Pages;
using Credence.Rules;

namespace Credence.App.Ask;

/// <summary>One question as a page.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Question">The question.</param>
/// <param name="Given">The answer it has already, or what was typed wrongly; null where none.</param>
/// <param name="Step">Which question it is, from 1.</param>
/// <param name="Steps">About how many there are.</param>
public sealed record AskView(FrameView Frame, Question Question, string? Given, int Step, int Steps)
{
    /// <summary>What is wrong with the answer; null where nothing is.</summary>
    public string? Error { get; init; }

    /// <summary>What was left out of the address.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Where the form goes.</summary>
    public required string Action { get; init; }

    /// <summary>How it goes there: <c>get</c> or <c>post</c>.</summary>
    public required string Method { get; init; }

    /// <summary>Fields that go along.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; }

    /// <summary>Answers that stand in no address, for links.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Hidden { get; init; }

    /// <summary>The question before; null at the first.</summary>
    public string? Back { get; init; }

    /// <summary>The answer page with what was said so far.</summary>
    public required string AnswerNow { get; init; }

    /// <summary>Answers so far: question, answer, where to change it.</summary>
    public required IReadOnlyList<SaidView> Said { get; init; }
}
