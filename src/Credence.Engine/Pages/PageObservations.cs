using Credence.Catalog;
using Credence.Pages.Facts;

namespace Credence.Pages;

/// <summary>Everything that is read off a page before anything is judged; what the decision tables are asked with.</summary>
internal sealed record PageObservations
{
    /// <summary>Where a job, or money back without one, is promised; null where it is not.</summary>
    public required Quote? JobPromise { get; init; }

    /// <summary>Where no technical background is asked for; null where it does not say so.</summary>
    public required Quote? NoBackground { get; init; }

    /// <summary>Whether the offer is technical.</summary>
    public required bool IsTechnical { get; init; }

    /// <summary>Whether programming is asked for.</summary>
    public required bool RequiresCoding { get; init; }

    /// <summary>Where practical work is denied; null where it is not.</summary>
    public required Quote? NoPractice { get; init; }

    /// <summary>Whether it is denied plainly, or only by several hints.</summary>
    public required bool IsPracticeDeniedPlainly { get; init; }

    /// <summary>Where practical work is part of it; null where it is not mentioned.</summary>
    public required Quote? Practice { get; init; }

    /// <summary>Where completion in days is promised; null where it is not.</summary>
    public required Quote? InDays { get; init; }

    /// <summary>How many days; null where none are promised.</summary>
    public required double? Days { get; init; }

    /// <summary>Whether it only prepares for something else, or is a workshop.</summary>
    public required bool IsPreparation { get; init; }

    /// <summary>Whether it is a bootcamp.</summary>
    public required bool IsBootcamp { get; init; }

    /// <summary>Whether it speaks of an exam that it has.</summary>
    public required bool HasExam { get; init; }

    /// <summary>Whether it is a degree, or gives academic credit.</summary>
    public required bool IsDegree { get; init; }

    /// <summary>The certification of the catalog it is about; null where it is none.</summary>
    public required Certification? Certification { get; init; }

    /// <summary>Who offers it.</summary>
    public required PageProvider Provider { get; init; }

    /// <summary>What it costs.</summary>
    public required PagePrice Price { get; init; }

    /// <summary>How long it takes.</summary>
    public required PageLength Length { get; init; }

    /// <summary>How old it is.</summary>
    public required PageAge Age { get; init; }
}
