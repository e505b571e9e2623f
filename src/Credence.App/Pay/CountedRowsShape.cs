namespace Credence.App.Pay;

/// <summary>A line of a sample flow as printed.</summary>
internal sealed record CountedRowsShape(string What, long Rows);
