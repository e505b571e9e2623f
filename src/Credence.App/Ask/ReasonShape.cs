namespace Credence.App.Ask;

/// <summary>One thing the verdict rests on.</summary>
internal sealed record ReasonShape(string Text, string Source);
