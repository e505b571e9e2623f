namespace Credence.Advice.Planning;

/// <summary>Work that is done already.</summary>
/// <param name="Id">The option.</param>
/// <param name="Hours">Hours spent so far; null where it is finished in the hours known for it.</param>
public sealed record DoneWork(string Id, double? Hours);
