namespace Credence.Advice.Planning.Cohorts;

/// <summary>One employee as the employer's table has them.</summary>
/// <param name="Line">Line of the file.</param>
/// <param name="Name">Name or number; only ever printed in the plan itself.</param>
/// <param name="Role">Role, the group of statistics.</param>
/// <param name="PayUsd">Yearly pay in US dollars; null where not given.</param>
/// <param name="Goals">What they want to do, by catalog id.</param>
/// <param name="Held">Certifications held that the catalog knows, by id.</param>
/// <param name="ValueUsd">What reaching a goal is worth to the employer, in US dollars for each; null where not given.</param>
public sealed record CohortPerson(int Line, string Name, string Role, double? PayUsd, IReadOnlyList<string> Goals, IReadOnlyList<string> Held, double? ValueUsd);
