using Credence.Sources;

namespace Credence.Resumes;

/// <summary>Why a document is not read at all.</summary>
/// <param name="Code">Kind of trouble in snake case, see the table in docs/method/resume.md (<c>too_large</c>, <c>encrypted</c>).</param>
/// <param name="What">What is wrong, to follow the name of the document.</param>
/// <param name="Next">What the person can do about it.</param>
public sealed record Refusal(string Code, string What, string Next)
{
    /// <summary>The same as the doors report it.</summary>
    /// <param name="where">What the document is called.</param>
    public UnusableInputException For(string where) => new(where, $"{What} ({Code})", Next);
}
