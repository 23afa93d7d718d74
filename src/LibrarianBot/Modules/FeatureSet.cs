namespace LibrarianBot.Modules;

/// <summary>The features of a program.</summary>
internal sealed class FeatureSet
{
    private readonly List<(Type Feature, Action<FeatureBuilder> Describe)> _features = [];

    public FeatureSet Add<T>()
        where T : IFeature
    {
        _features.Add((typeof(T), T.Describe));
        return this;
    }

    /// <summary>The same without one: the program knows nothing of it, and leaves its tables alone.</summary>
    public FeatureSet Without<T>()
        where T : IFeature
    {
        var rest = new FeatureSet();
        rest._features.AddRange(_features.Where(one => one.Feature != typeof(T)));
        return rest;
    }

    public void Describe(FeatureBuilder builder)
    {
        foreach (var (_, describe) in _features)
        {
            describe(builder);
        }
    }
}
