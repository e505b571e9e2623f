namespace Credence.Advice.Planning.Cohorts;

/// <summary>Certified people a partner program or the employer asks for.</summary>
/// <param name="Id">Catalog id of the program or certification.</param>
/// <param name="Name">As shown.</param>
/// <param name="Have">People who hold one that counts (count).</param>
/// <param name="Planned">Further people who would by this plan (count).</param>
/// <param name="Needed">People needed (count); null where unknown.</param>
/// <param name="NeededFrom">Who says so, or why it is unknown, in words without a final stop.</param>
public sealed record HeadCount(string Id, string Name, int Have, int Planned, int? Needed, string NeededFrom);
