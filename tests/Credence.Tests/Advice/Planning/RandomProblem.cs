using Credence.Advice.Planning;
using CsCheck;

namespace Credence.Tests.Advice.Planning;

/// <summary>Small problems in which every kind of limit can bind.</summary>
internal static class RandomProblem
{
    internal static readonly Gen<PlanProblem> Any =
        from count in Gen.Int[1, 6]
        from capacity in Gen.Int[10, 40]
        from releases in Gen.Bool
        from tasks in Tasks(count, capacity, releases)
        from budget in Gen.Long[0, 400]
        from share in Among(0, 3_000, 5_000, 8_000)
        from built in Among(0, 0, 12)
        from other in Among(0, 0, 3)
        from taken in Among<int[]>([], [], [1])
        select new PlanProblem(tasks, budget, share, built, other, taken);

    private static Gen<PlanTask[]> Tasks(int count, int capacity, bool releases) =>
        Gen.Select(
            Gen.Int[1, 14].Array[count], Gen.Long[0, 150].Array[count], Gen.Long[-20, 200].Array[count], Gen.Bool.Array[count],
            Gen.Int[0, capacity / 2].Array[count], Gen.Int[capacity / 3, capacity].Array[count], Gen.Int[0, 9].Array[count], Gen.Int[0, 35].Array[count])
        .Select((units, costs, gains, builds, begins, dues, kinds, links) => Enumerable.Range(0, count).Select(place => new PlanTask(
            units[place], costs[place], gains[place], builds[place], releases ? begins[place] : 0, dues[place],
            builds[place] || kinds[place] > 2 ? null : kinds[place], kinds[place] == 9 && place == 0,
            links[place] < place ? [links[place]] : [],
            links[place] is >= 30 and < 36 && links[place] - 30 is var against && against < count && against != place ? [against] : [])).ToArray());

    private static Gen<T> Among<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(place => values[place]);
}
