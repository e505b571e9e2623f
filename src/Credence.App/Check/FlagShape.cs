namespace Credence.App.Check;

/// <summary>One red flag on the wire; <c>evidence</c> is an exact quote.</summary>
internal sealed record FlagShape(string Id, string Evidence, string Where);
