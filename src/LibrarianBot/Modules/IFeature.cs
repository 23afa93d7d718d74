namespace LibrarianBot.Modules;

/// <summary>One thing that a network does: a folder, and one class in it that names all it brings.</summary>
internal interface IFeature
{
    static abstract void Describe(FeatureBuilder feature);
}
