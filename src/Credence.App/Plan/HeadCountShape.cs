namespace Credence.App.Plan;

/// <summary>Certified people had, planned and needed.</summary>
internal sealed record HeadCountShape(string Id, string Name, int Have, int Planned, int? Needed, string NeededSource);
