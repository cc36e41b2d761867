using System.Collections;

namespace Estimator.Tests.Measures;

/// <summary>Lists and texts that nobody can change.</summary>
public class FrozenTests
{
    [Fact]
    public void List_IsAsItWasGiven_WhateverBecomesOfTheOther()
    {
        List<int> given = [1, 2];
        FrozenList<int> list = FrozenList.Of(given);
        given[0] = 7;
        given.Add(3);
        Assert.Equal([1, 2], list);
        Assert.Equal((2, 1, 2), (list.Count, list[0], list[1]));
        Assert.Equal(list.ToArray(), ((IEnumerable)list).Cast<int>());
        Assert.Equal("[1, 2]", list.ToString());
    }

    [Fact]
    public void List_ThatIsFrozen_IsNotCopied()
    {
        FrozenList<int> list = FrozenList.Of([1]);
        Assert.Same(list, FrozenList.Of(list));
        Assert.Null(FrozenList.Of<int>(null));
        Assert.Empty(FrozenList<int>.Empty);
    }

    [Fact]
    public void List_OfTheSameItemsInTheSameOrder_IsEqual()
    {
        FrozenList<int> list = FrozenList.Of([1, 2]);
        Assert.True(list.Equals((object)FrozenList.Of([1, 2])));
        Assert.Equal(list.GetHashCode(), FrozenList.Of([1, 2]).GetHashCode());
        Assert.NotEqual(FrozenList.Of([2, 1]).GetHashCode(), list.GetHashCode());
        Assert.False(list.Equals((object)FrozenList.Of([2, 1])));
        Assert.False(list.Equals((object)FrozenList.Of([1, 2, 3])));
        Assert.False(list.Equals(null));
        Assert.False(list.Equals("[1, 2]"));
    }

    [Fact]
    public void Map_IsInOrderOfNames_AndAsItWasGiven()
    {
        Dictionary<string, string> given = new() { ["tops"] = "marble", ["layout"] = "keep" };
        FrozenMap map = FrozenMap.Of(given);
        given["tops"] = "tile";
        Assert.Equal("layout: keep, tops: marble", map.ToString());
        Assert.Equal((2, "marble", true, false), (map.Count, map["tops"], map.ContainsKey("layout"), map.ContainsKey("floor")));
        Assert.True(map.TryGetValue("layout", out string? text));
        Assert.Equal("keep", text);
        Assert.False(map.TryGetValue("floor", out _));
        Assert.Equal(["layout", "tops"], map.Keys);
        Assert.Equal(["keep", "marble"], map.Values);
        Assert.Equal(2, ((IEnumerable)map).Cast<object>().Count());
    }

    [Fact]
    public void Map_OfTheSame_IsEqual()
    {
        FrozenMap map = Map(("tops", "marble"), ("layout", "keep"));
        Assert.Same(map, FrozenMap.Of(map));
        Assert.Null(FrozenMap.Of(null));
        Assert.Empty(FrozenMap.Empty);
        Assert.True(map.Equals((object)Map(("layout", "keep"), ("tops", "marble"))));
        Assert.Equal(map.GetHashCode(), Map(("layout", "keep"), ("tops", "marble")).GetHashCode());
        Assert.False(map.Equals((object)Map(("layout", "keep"))));
        Assert.False(map.Equals((object)Map(("layout", "keep"), ("tops", "tile"))));
        Assert.NotEqual(map.GetHashCode(), Map(("layout", "keep"), ("tops", "tile")).GetHashCode());
        Assert.NotEqual(map.GetHashCode(), Map(("layout", "keep"), ("top", "marble")).GetHashCode());
        Assert.False(map.Equals(null));
        Assert.False(map.Equals("layout: keep, tops: marble"));
    }

    private static FrozenMap Map(params (string Name, string Text)[] texts) => FrozenMap.Of(texts.ToDictionary(one => one.Name, one => one.Text));
}
