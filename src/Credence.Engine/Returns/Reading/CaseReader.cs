using System.Collections.Immutable;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Returns.Reading;

/// <summary>Reads a case file.</summary>
internal sealed class CaseReader
{
    private const int MostScenarios = 200;
    private const double LowestDiscount = -.5;
    private const double HighestDiscount = 2;
    private const double HighestValidity = 100;
    private const double ShortestValidity = 1.0 / 12;
    private const double MostLossAversion = 100;
    private const string Pay = "salary";
    private readonly List<string> _notes = [];
    private readonly Dictionary<string, ReturnCase> _cases = new(StringComparer.Ordinal);
    private ImmutableArray<Distribution> _defaults = [.. ReturnInputs.All.Select(input => (Distribution)new Distribution.Constant(input.Usual))];

    private bool _givesPay;

    /// <exception cref="UnusableInputException">The file cannot be used.</exception>
    internal CaseFile Read(CaseNode root)
    {
        var file = CaseMap.Of(root, "");
        file.Find("units");
        file.Text("about");
        var defaults = file.Map("defaults");
        _defaults = Inputs(defaults, _defaults);
        _givesPay = defaults?.Has(Pay) == true;
        var scenarios = file.Map("scenarios");
        var parts = (scenarios?.Names ?? []).Select(name => (Name: name, Map: CaseMap.Of(scenarios!.Need(name), scenarios.At(name)))).ToList();
        if (parts.Count > MostScenarios)
            throw scenarios!.Wrong(FormattableString.Invariant($"has {parts.Count} scenarios, at most {MostScenarios} are read"), "Split the file");
        foreach (var (name, map) in parts.Where(part => part.Map.Has("inputs") || !part.Map.Has("options")))
            _cases.Add(name, Case(name, map, null));
        var read = parts.Select(part => Scenario(part.Name, part.Map)).ToImmutableArray();
        var comparison = Comparison(file, null, null);
        if (read.IsEmpty && comparison is null)
            throw file.Wrong("has no scenario and no options", "Add 'scenarios'");
        file.NoOtherNames();
        return new CaseFile(read, comparison, [.. _notes]);
    }

    private CaseScenario Scenario(string name, CaseMap map)
    {
        var own = _cases.GetValueOrDefault(name);
        var about = map.Text("about");
        map.Find("reference");
        map.Find("exact");
        var comparison = Comparison(map, Terms(map, null), own);
        map.NoOtherNames();
        return new CaseScenario(name, about, own, comparison);
    }

    private ReturnCase Case(string name, CaseMap map, (ReturnTerms Terms, ReturnCase? Person)? around)
    {
        if (name.Length == 0 || name == Returns.Comparison.DoNothing)
            throw map.Wrong($"cannot be named '{name}'", "Give it another name");
        if (!_givesPay && around?.Person is null && map.Map("inputs") is { } inputs && !inputs.Has(Pay))
            Note(FormattableString.Invariant($"{inputs.At(Pay)} is not given: {ReturnInputs.Salary.Usual:#,0} US dollars a year are taken"));
        var known = new ReturnCase(name, map.Text("about"), Terms(map, around?.Terms), Inputs(map.Map("inputs") ?? throw map.Wrong("has no 'inputs'", "Add them"), Base(around?.Person)), []);
        return known with { Correlations = CorrelationReader.Read(map.Map("correlations"), known) };
    }

    // An option within a scenario is the same person's: it has the scenario's inputs that describe the person.
    private ImmutableArray<Distribution> Base(ReturnCase? person) =>
        person is null ? _defaults : [.. ReturnInputs.All.Select(input => input.OfPerson ? person[input] : _defaults[input.Place])];

    private ReturnTerms Terms(CaseMap map, ReturnTerms? around)
    {
        double Of(string name, double lowest, double highest, double? given)
        {
            if (map.Number(name, lowest, highest) is { } stated)
                return stated;
            if (given is null && !map.Has("options"))
                Note(FormattableString.Invariant($"{map.At(name)} is not given: taken as 0"));
            return given ?? 0;
        }

        var terms = new ReturnTerms(
            Of("discount_rate", LowestDiscount, HighestDiscount, around?.DiscountRate),
            Of("tax_rate", 0, 1, around?.TaxRate),
            Of("validity_years", 0, HighestValidity, around?.ValidityYears));
        return terms.ValidityYears is 0 or >= ShortestValidity ? terms : throw map.Find("validity_years")!.Wrong($"{map.At("validity_years")} must be 0 (no renewal) or at least a month");
    }

    private ComparisonRequest? Comparison(CaseMap map, ReturnTerms? terms, ReturnCase? person)
    {
        var items = map.Items("options");
        var lossAversion = map.Number("loss_aversion", 1, MostLossAversion);
        var shared = map.Items("shared")?.Select((item, i) => Shared(item, FormattableString.Invariant($"{map.At("shared")}[{i}]"))).ToList();
        if (items is null)
            return lossAversion is null && shared is null ? null : throw map.Wrong("has 'loss_aversion' or 'shared' without 'options'", "Add the options, or remove it");
        if (items.Count is 0 or > Simulation.MostOptions)
            throw map.Find("options")!.Wrong(FormattableString.Invariant($"{map.At("options")} must hold 1 to {Simulation.MostOptions} options"));
        var options = items.Select((item, i) => Option(item, i + 1, FormattableString.Invariant($"{map.At("options")}[{i}]"), terms, person)).ToImmutableArray();
        if (options.GroupBy(option => option.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twins)
            throw map.Find("options")!.Wrong($"{map.At("options")} holds '{twins.Key}' twice");
        return new ComparisonRequest(options, lossAversion ?? Returns.Comparison.UsualLossAversion, shared ?? [.. ReturnInputs.All]);
    }

    private ReturnCase Option(CaseNode item, int number, string path, ReturnTerms? terms, ReturnCase? person)
    {
        if (item is CaseNode.Scalar scalar)
            return _cases.GetValueOrDefault(scalar.Text) ?? throw item.Wrong($"{path}: '{scalar.Text}' is no scenario with inputs", $"Scenarios: {string.Join(", ", _cases.Keys.Order(StringComparer.Ordinal))}");
        var map = CaseMap.Of(item, path);
        if (map.Has("options"))
            throw map.Wrong("has options of its own", "List them beside it");
        var option = Case(map.Text("name") ?? Unnamed(number), map, terms is null ? null : (terms, person));
        map.Find("reference");
        map.Find("exact");
        map.NoOtherNames();
        return option;
    }

    /// <summary>The name of an option that has none: its number in the list.</summary>
    private static string Unnamed(int number) => FormattableString.Invariant($"option_{number}");

    private static ReturnInput Shared(CaseNode item, string path) =>
        item is CaseNode.Scalar name && ReturnInputs.Find(name.Text) is { } input ? input : throw item.Wrong($"{path} is no input", $"Inputs: {InputNames.All}");

    private static ImmutableArray<Distribution> Inputs(CaseMap? map, ImmutableArray<Distribution> usual)
    {
        if (map is null)
            return usual;
        var all = usual.ToBuilder();
        foreach (var name in map.Names)
        {
            var node = map.Need(name);
            var input = ReturnInputs.Find(name) ?? throw node.Wrong($"unknown input '{map.At(name)}'", $"Inputs: {InputNames.All}");
            all[input.Place] = DistributionReader.Read(node, map.At(name), input);
        }

        return all.ToImmutable();
    }

    private void Note(string note)
    {
        if (!_notes.Contains(note))
            _notes.Add(note);
    }
}
