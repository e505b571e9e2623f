namespace Credence.App.Plan;

/// <summary>One limit relaxed by just so much.</summary>
internal sealed record RelaxationShape(string Limit, string From, string To, string Text);
