namespace Credence.Advice.Planning;

/// <summary>Work that is done already.</summary>
/// <param name="Id">The option.</param>
/// <param name="Hours">Hours spent so far on an option that is not finished; null where it is finished.</param>
public sealed record DoneWork(string Id, double? Hours);
