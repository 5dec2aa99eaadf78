"""Features of a layer as somebody else wants to see them: in another CRS, within a frame, in a thread."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)


class LayerView:
    """What a layer holds now, its edit buffer included; once made, it may be read in another thread.

    ``crs`` is the CRS that the features are handed out in, that of the layer if None;
    ``frame`` in that CRS limits them.
    """

    def __init__(
        self,
        layer: QgsVectorLayer,
        crs: QgsCoordinateReferenceSystem | None = None,
        frame: QgsRectangle | None = None,
    ) -> None:
        self._source = QgsVectorLayerFeatureSource(layer)
        self._fields = QgsFields(layer.fields())
        #: Where the rows are if PostgreSQL has them.
        self.postgres_source = layer.source() if layer.providerType() == "postgres" else ""
        self._crs = crs if crs is not None and crs != layer.crs() else None
        self._context = QgsProject.instance().transformContext()
        self._frame = frame

    def fields(self) -> QgsFields:
        """The fields of the layer."""
        return self._fields

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator:  # noqa: N802
        """The features, as ``request`` and the view want them."""
        if self._crs is not None:
            request.setDestinationCrs(self._crs, self._context)
        if self._frame is not None:
            request.setFilterRect(self._frame)
        return self._source.getFeatures(request)
