using Credence.Postings.Finding;

namespace Credence.Tests.Evidence;

/// <summary>A posting as a store holds it; what a test does not say is not stated.</summary>
public sealed record TestPosting
{
    public string Role { get; init; } = "ai";

    public string Source { get; init; } = "made-for-tests";

    public string? Employer { get; init; }

    public string? EmployerSize { get; init; }

    public string? Industry { get; init; }

    public string? Country { get; init; }

    public string? Seniority { get; init; }

    public bool? Remote { get; init; }

    public DateOnly? PostedOn { get; init; }

    public StatedPay? Pay { get; init; }

    public IReadOnlyList<TestMention> Mentions { get; init; } = [];
}
