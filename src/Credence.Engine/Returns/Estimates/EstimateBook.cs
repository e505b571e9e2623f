using Credence.Sources;

namespace Credence.Returns.Estimates;

/// <summary>Every default of the return model: <c>data/estimates</c>. Form: docs/method/estimates.md.</summary>
public sealed class EstimateBook
{
    private readonly SortedDictionary<string, Estimate> _byId;

    private EstimateBook(SortedDictionary<string, Estimate> byId, IReadOnlyDictionary<string, FindOut> findOut)
    {
        _byId = byId;
        FindOut = findOut;
    }

    /// <summary>All estimates, in the order of their ids.</summary>
    public IReadOnlyCollection<Estimate> All => _byId.Values;

    /// <summary>How to find out more, by input of the model (snake_case).</summary>
    public IReadOnlyDictionary<string, FindOut> FindOut { get; }

    /// <summary>The estimate of an id.</summary>
    /// <exception cref="UnusableInputException">The data folder has none.</exception>
    public Estimate this[string id] =>
        _byId.GetValueOrDefault(id) ?? throw new UnusableInputException("data/estimates", $"there is no estimate '{id}'", "Add it, or take the folder from the release");

    /// <summary>Facts that conditions name, in ordinal order.</summary>
    public IReadOnlyList<string> Conditions => [.. _byId.Values.SelectMany(estimate => estimate.Values).SelectMany(value => value.When.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Whether every estimate has a value for everybody on a day, whatever kind of certification it is about.</summary>
    public bool HoldsOn(DateOnly day) => _byId.Count > 0 && _byId.Values.All(estimate => estimate.HoldsOn(day));

    /// <summary>Reads <c>data/estimates/*.yaml</c>.</summary>
    /// <exception cref="UnusableInputException">A file is wrong, names a source that is not registered, or two estimates share an id.</exception>
    public static EstimateBook Read(DataFolder data, SourceRegister sources)
    {
        var byId = new SortedDictionary<string, Estimate>(StringComparer.Ordinal);
        var findOut = new SortedDictionary<string, FindOut>(StringComparer.Ordinal);
        foreach (var file in YamlFiles.Read(data.Files("estimates", ".yaml")))
        {
            foreach (var entry in EstimateReading.Entries(file))
            {
                var estimate = EstimateReading.One(entry, sources);
                if (!byId.TryAdd(estimate.Id, estimate))
                    throw entry.Wrong("id", $"estimate '{estimate.Id}' is defined twice");
            }

            foreach (var entry in file.Maps("find-out"))
            {
                var advice = EstimateReading.FindOut(entry);
                if (!findOut.TryAdd(advice.Input, advice))
                    throw entry.Wrong("input", $"'{advice.Input}' is defined twice");
            }

            file.NoOtherKeys();
        }

        return new EstimateBook(byId, findOut);
    }
}
