namespace Credence.App.Rules;

/// <summary>A case that gave something else; where as <c>path:line:column</c>, the problem names what came out and what was expected.</summary>
internal sealed record FailedCaseShape(string Case, string Where, string Problem);
