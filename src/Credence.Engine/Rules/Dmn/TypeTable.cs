using Credence.Rules.Feel;
using Credence.Rules.Tables;

namespace Credence.Rules.Dmn;

/// <summary>Makes the types of a model ready for checks: one definition by name, components under names of their own.</summary>
internal static class TypeTable
{
    internal static Dictionary<string, TypeDefinition> Of(IReadOnlyList<DmnType> types, List<TableProblem> problems)
    {
        var definitions = new Dictionary<string, TypeDefinition>(StringComparer.Ordinal);
        foreach (var type in types)
            Add(type, type.Name);
        return definitions;

        void Add(DmnType type, string name)
        {
            foreach (var component in type.Components)
                Add(component, $"{name}::{component.Name}");
            FeelType made = type.Function is { } function
                ? new FeelType.FunctionOf([.. function.Parameters.Select(parameter => Named(parameter.TypeName))], Named(function.Result))
                : type.Components.Count > 0
                    ? new FeelType.ContextOf([.. type.Components.Select(component => new KeyValuePair<string, FeelType>(component.Name, new FeelType.Named($"{name}::{component.Name}")))])
                    : Named(type.TypeName);
            var allowed = Tests(type.Allowed, type, "allowed values");
            var constraint = Tests(type.Constraint, type, "type constraint");
            if (allowed is not null && (type.IsCollection || constraint is not null))
            {
                definitions.TryAdd(name + "[]", new TypeDefinition(made, allowed));
                made = new FeelType.Named(name + "[]");
                allowed = null;
            }

            if (!definitions.TryAdd(name, new TypeDefinition(type.IsCollection ? new FeelType.ListOf(made) : made, constraint ?? allowed)))
                problems.Add(new TableProblem(type.Where, $"the type '{name}' is defined twice"));
        }

        UnaryTests? Tests(string? text, DmnType type, string part)
        {
            if (string.IsNullOrWhiteSpace(text))
                return null;
            var parsed = FeelParser.UnaryTests(text, []);
            if (parsed.Problem is { } problem)
                problems.Add(new TableProblem(type.Where, $"({part}, character {problem.At + 1}) {problem.Message}"));
            return parsed.Result is { IsAny: false } tests ? tests : null;
        }

        static FeelType Named(string? name) => new FeelType.Named(name ?? "Any");
    }
}
