namespace Credence.App.Pay;

/// <summary>Rows left out for one reason.</summary>
internal sealed record LeftOutShape(string Reason, long Rows);
