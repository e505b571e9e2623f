namespace Credence.Advice.Planning;

/// <summary>Problems with one kind of limit taken away.</summary>
internal static class Loosened
{
    /// <summary>Several certifications of a category and options that exclude each other are allowed.</summary>
    internal static PlanProblem WithoutExclusion(PlanProblem problem) =>
        problem with { TakenCategories = [], Tasks = [.. problem.Tasks.Select(task => task with { Category = null, Against = [] })] };
}
