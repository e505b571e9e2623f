namespace Credence.Pay.Stated;

/// <summary>One step of the ladder from naive to richly adjusted.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What is held equal, in words.</param>
/// <param name="Formula">The right side, as in R.</param>
public sealed record StatedPayModel(string Id, string Label, string Formula);
